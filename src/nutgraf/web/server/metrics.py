"""What happens in a server in, numbers in the form of Prometheus out. Labels are few: routes, not paths."""

from collections.abc import Iterator, Sequence

from fastapi.routing import APIRoute
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import Scope

from nutgraf.errors import LibraryError
from nutgraf.web.server.heavy import Lanes
from nutgraf.web.server.overload import Gate
from nutgraf.web.site import Site

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0)
_API = "/api/v1"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Metrics:
    """The numbers of one server."""

    def __init__(self, site: Site, gate: Gate, lanes: Lanes, routes: Sequence[BaseRoute]) -> None:
        self._paths = {id(route.endpoint): route.path_format for route in routes if isinstance(route, Route)}
        self._paths |= {id(route.app): f"{route.path}/" for route in routes if isinstance(route, Mount)}
        disable_created_metrics()  # type: ignore[no-untyped-call]  # when a number was first seen is no matter
        self._registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self._requests = Counter("nutgraf_requests", "Requests answered.", labels, registry=self._registry)
        self._seconds = Histogram(
            "nutgraf_request_seconds",
            "How long answers took.",
            ("route",),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self.in_flight = Gauge(
            "nutgraf_requests_in_flight", "Requests that wait for their answer.", registry=self._registry
        )
        self._registry.register(_State(site, gate, lanes))

    def request(self, scope: Scope, status: int, seconds: float) -> None:
        """Count a request that has been answered."""
        route = self._route(scope)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def _route(self, scope: Scope) -> str:
        """The path of the route that answered, with names for what varies; "none" where the request got to none."""
        found = scope.get("route")
        if isinstance(found, APIRoute):
            return found.path_format if found.path.startswith(_API) else _API + found.path_format
        return self._paths.get(id(scope.get("endpoint")), "none")

    def text(self) -> bytes:
        """Return all numbers as they are now; the library is asked for some."""
        return generate_latest(self._registry)


class _State(Collector):
    """What is read off the server when somebody asks."""

    def __init__(self, site: Site, gate: Gate, lanes: Lanes) -> None:
        self._site = site
        self._gate = gate
        self._lanes = lanes

    def describe(self) -> list[Metric]:
        return []  # registering asks nothing of the library

    def collect(self) -> Iterator[Metric]:
        running = [job for job in self._site.activity.jobs() if job.ended_at is None]
        yield _gauge("nutgraf_places", "Requests that may be worked on at once.", self._gate.places)
        yield _gauge("nutgraf_places_taken", "Requests that are worked on.", self._gate.in_work)
        yield _gauge("nutgraf_refused", "Requests turned away for want of a place, so far.", self._gate.refused)
        yield _gauge("nutgraf_heavy_requests", "Requests that have pages or texts worked on.", self._lanes.count)
        yield _gauge(
            "nutgraf_workers", "Processes that work on pages and texts.", len(self._site.tools.workers.processes)
        )
        yield _gauge("nutgraf_jobs", "Jobs behind the pages that go on or wait.", len(running))
        yield from self._library()

    def _library(self) -> Iterator[Metric]:
        try:
            count = self._site.library.count()
        except LibraryError:
            return
        for name in ("articles", "unread", "starred", "sources"):
            yield _gauge(f"nutgraf_library_{name}", f"In the library: {name}.", getattr(count, name))
        if count.size is not None:
            yield _gauge("nutgraf_library_bytes", "Size of the library on disk.", count.size)


def _gauge(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(name, meaning, value=value)
