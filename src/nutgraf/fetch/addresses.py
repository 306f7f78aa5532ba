"""An IP address goes in, what kind of address it is comes out: "public", or why it is not.

The table is our own, because what the standard library calls private changes from one Python to the
next. It follows the IANA special-purpose address registries (RFC 6890 and its updates), and adds the
addresses at which clouds hand out their secrets.
"""

from ipaddress import IPv4Address, IPv6Address, ip_network

PUBLIC = "public"

Address = IPv4Address | IPv6Address

_IPV4 = tuple(
    (ip_network(network), kind)
    for network, kind in (
        ("0.0.0.0/8", "unspecified"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "shared (carrier-grade NAT)"),
        ("127.0.0.0/8", "loopback"),
        ("168.63.129.16/32", "cloud metadata"),  # Azure's, in the middle of public space
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "documentation"),
        ("192.88.99.0/24", "6to4 relay"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("255.255.255.255/32", "broadcast"),
        ("240.0.0.0/4", "reserved"),
    )
)

# Tunnels (6to4, NAT64, Teredo) are refused whole: behind them can stand any IPv4 address.
_IPV6 = tuple(
    (ip_network(network), kind)
    for network, kind in (
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("::/96", "IPv4-compatible"),
        ("64:ff9b::/96", "NAT64"),
        ("64:ff9b:1::/48", "NAT64"),
        ("100::/64", "discard-only"),
        ("2001::/32", "Teredo"),
        ("2001:2::/48", "benchmarking"),
        ("2001::/23", "reserved"),
        ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"),
        ("3fff::/20", "documentation"),
        ("fc00::/7", "unique local"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "site-local"),
        ("ff00::/8", "multicast"),
    )
)

# All public IPv6 addresses stand in here; what lies outside is reserved.
_IPV6_PUBLIC = ip_network("2000::/3")


def kind(address: Address) -> str:
    """Return "public", or the kind of internal or reserved address that it is, as a few words."""
    if isinstance(address, IPv4Address):
        return next((kind for network, kind in _IPV4 if address in network), PUBLIC)
    if address.ipv4_mapped is not None:
        return kind(address.ipv4_mapped)
    otherwise = PUBLIC if address in _IPV6_PUBLIC else "reserved"
    return next((kind for network, kind in _IPV6 if address in network), otherwise)


def is_public(address: Address) -> bool:
    """Return whether the address can be a server on the public internet."""
    return kind(address) == PUBLIC
