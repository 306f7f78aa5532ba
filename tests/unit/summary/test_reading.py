"""The words of sentences as the ranker looks at them, worked out by hand."""

from nutgraf.summary.reading import Reading, read


def of(reading: Reading, column: str) -> list[int]:
    return list(getattr(reading, column))


def test_each_word_has_its_stem_its_sentence_and_its_place():
    reading = read(["The bridges closed.", "A bridge closes."], "en")
    assert [reading.stems[i] for i in reading.stem] == ["the", "bridg", "clos", "a", "bridg", "clos"]
    assert of(reading, "sentence") == [0, 0, 0, 1, 1, 1]
    assert of(reading, "place") == [0, 1, 2, 0, 1, 2]
    assert of(reading, "sizes") == [3, 3]
    assert of(reading, "stop") == [1, 0, 0, 1, 0, 0]


def test_the_first_sentence_of_each_stem_is_known():
    reading = read(["Old bridge.", "New bridge."], "en")
    assert dict(zip(reading.stems, reading.firsts.tolist(), strict=True)) == {"old": 0, "bridg": 0, "new": 1}


def test_words_know_where_they_begin():
    assert read(["“Yes,” said Ann’s son.", ""], "en").starts == ((1, 7, 12, 18), ())


def test_marks_part_a_sentence():
    reading = read(["Ann, who sang, left (at six): so it was."], "en")
    assert of(reading, "part") == [0, 1, 1, 2, 2, 2, 3, 3, 3]
    assert of(reading, "since") == [0, 0, 1, 0, 1, 2, 0, 1, 2]
    assert of(reading, "bracketed") == [0, 0, 0, 0, 1, 1, 0, 0, 0]


def test_what_stands_in_quotation_marks_is_marked_in_any_writing():
    for text in (
        'He said "so be it" then.',
        "He said “so be it” then.",
        "He said `` so be it '' then .",
        "He said «so be it» then.",
    ):
        assert of(read([text], "en"), "quoted") == [0, 0, 1, 1, 1, 0]


def test_capitals_are_seen():
    assert of(read(["In the old Town of Ellick"], "en"), "capital") == [1, 0, 0, 1, 0, 1]


def test_a_script_without_spaces_is_read_by_its_characters():
    reading = read(["旧桥关闭。"], "zh")
    assert reading.stems == ("旧", "桥", "关", "闭")


def test_nothing_reads_as_nothing():
    for texts in ([], [""], ["…!"]):
        reading = read(texts, "en")
        assert reading.stems == ()
        assert len(reading.stem) == len(reading.quoted) == 0
        assert len(reading.sizes) == len(texts)
