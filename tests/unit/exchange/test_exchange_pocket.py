"""Exports of Pocket: the list in HTML, the table in CSV, and the zip of tables."""

import io
import zipfile

import pytest

from nutgraf.errors import InputError
from nutgraf.library.exchange import Form, SavedLink

HTML = """<!DOCTYPE html>
<html>
	<!--So long and thanks for all the fish-->
	<head>
		<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
		<title>Pocket Export</title>
	</head>
	<body>
		<h1>Unread</h1>
		<ul>
			<li><a href="https://post.example/a?x=1&amp;y=2" time_added="1419031912" tags="railways,slow travel">Trains &amp; ferries</a></li>
			<li><a href="https://post.example/b" time_added="1419031913" tags="">https://post.example/b</a></li>
		</ul>

		<h1>Read Archive</h1>
		<ul>
			<li><a href="http://old.example/c" time_added="0" tags="">Old</a></li>
		</ul>
	</body>
</html>
"""

CSV = """title,url,time_added,cursor,tags,status
"Emu, bird and runner",https://post.example/a,1728576752,7187623980,birds|slow travel,unread
https://post.example/b,https://post.example/b,1728576753,7187623981,,archive
"""


def zipped(files: dict[str, str | bytes]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return body.getvalue()


def test_links_of_the_html_have_title_time_tags_and_whether_they_were_read(read):
    found = read(HTML)
    assert found.kind is Form.POCKET
    assert found.links == [
        SavedLink(
            "https://post.example/a?x=1&y=2",
            "Trains & ferries",
            "2014-12-19T23:31:52Z",
            tags=("railways", "slow travel"),
        ),
        SavedLink("https://post.example/b", None, "2014-12-19T23:31:53Z"),
        SavedLink("http://old.example/c", "Old", None, read=True),
    ]
    assert found.skipped.count == 0


def test_rows_of_the_table_are_read_by_the_names_of_their_columns(read):
    found = read(CSV)
    assert found.kind is Form.POCKET
    assert found.links == [
        SavedLink(
            "https://post.example/a", "Emu, bird and runner", "2024-10-10T16:12:32Z", tags=("birds", "slow travel")
        ),
        SavedLink("https://post.example/b", None, "2024-10-10T16:12:33Z", read=True),
    ]


def test_an_earlier_order_of_columns_is_read_too(read):
    found = read("title,url,time_added,tags,status\nA,https://post.example/a,1728576752,x,archive\n")
    assert found.links == [SavedLink("https://post.example/a", "A", "2024-10-10T16:12:32Z", read=True, tags=("x",))]


def test_a_table_that_a_spreadsheet_saved_with_a_mark_and_semicolons_is_read(read):
    found = read("\ufefftitle;url;time_added;tags;status\r\nA;https://post.example/a;1728576752;;unread\r\n")
    assert [link.url for link in found.links] == ["https://post.example/a"]


def test_the_tables_of_a_zip_follow_each_other_and_other_files_are_left_alone(read):
    found = read(
        zipped(
            {
                "part_000001.csv": CSV.replace("post.example", "second.example"),
                "part_000000.csv": CSV,
                "annotations/part_000000.json": "[]",
            }
        )
    )
    assert found.kind is Form.POCKET
    assert [link.url for link in found.links] == [
        "https://post.example/a",
        "https://post.example/b",
        "https://second.example/a",
        "https://second.example/b",
    ]


def test_a_row_with_another_number_of_fields_is_read_as_far_as_it_goes(read):
    found = read("title,url,time_added,tags,status\nA,https://post.example/a\nB,https://post.example/b,1,x,unread,?\n")
    assert [(link.title, link.read) for link in found.links] == [("A", False), ("B", False)]


def test_a_zip_without_tables_is_no_form_that_is_read(read):
    with pytest.raises(InputError, match="none of the forms"):
        read(zipped({"mimetype": "application/epub+zip"}))
