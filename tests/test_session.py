"""What a session does besides editing: its files, its settings, and what it refuses."""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from speaking import speak

from wordsplice import Session, Transcript, Word
from wordsplice.core.settings import settings
from wordsplice.errors import (
    BadAudio,
    BadInput,
    BadTimeline,
    BadTranscript,
    CannotEdit,
    CannotWrite,
    NoSuchAudio,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "one um two"))
        yield session


@pytest.fixture
def fresh_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    settings.cache_clear()
    yield monkeypatch
    settings.cache_clear()


def test_a_supplied_transcript_stands_exactly_as_given_until_an_edit(tmp_path: Path) -> None:
    recording, _ = speak(tmp_path, 1, "one two three")
    given = Transcript((Word("one", 0.123456789, 0.3333333), Word("two", 0.3333333, 1.61)))
    with Session() as session:
        session.add(recording, given)
        words = session.audio(1).words
    assert [(w.id, w.text, w.start, w.end) for w in words] == [
        ("1.1", "one", 0.123456789, 0.3333333),
        ("1.2", "two", 0.3333333, 1.61),
    ]


def test_undo_and_redo_go_through_the_history_and_end_at_its_ends(session: Session) -> None:
    assert session.ask("remove um").status == "done"
    session.undo()
    assert session.audio(1).text == "one um two"
    with pytest.raises(CannotEdit, match="nothing to undo"):
        session.undo()
    session.redo()
    assert session.audio(1).text == "one two"
    with pytest.raises(CannotEdit, match="nothing to redo"):
        session.redo()


def test_an_audio_added_after_edits_gets_the_next_number_and_survives_their_undoing(
    session: Session, tmp_path: Path
) -> None:
    assert session.ask("split audio 1 after 'um'").created == (2, 3)
    assert session.add(*speak(tmp_path, 4, "three")).number == 4
    session.undo()
    assert [audio.number for audio in session.audios] == [1, 4]


def test_a_number_that_is_not_there_is_refused_with_those_that_are(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NoSuchAudio, match="there is no audio 7; the audios are: 1"):
        session.export(7, tmp_path / "out.wav")


def test_asking_before_anything_was_added_says_so() -> None:
    with Session() as session:
        report = session.ask("remove um")
    assert (report.status, report.message) == ("error", "no audio has been added yet; add one first")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([Word("um", 90, 91)], "transcript of another recording"),
        ([Word("um", 0.5, 0.2)], "before its start at 0.5 s"),
        ([Word("um", -1, 0.2)], "negative|before 0|starts at"),
        ([Word("um", math.nan, 0.2)], "nan|number"),
    ],
)
def test_words_that_cannot_belong_to_the_recording_are_refused_and_nothing_is_added(
    tmp_path: Path, words: list[Word], says: str
) -> None:
    recording, _ = speak(tmp_path, 1, "one two")
    with Session() as session:
        with pytest.raises(BadTranscript, match=f"(?i){says}"):
            session.add(recording, Transcript(tuple(words)))
        assert session.audios == []


def test_of_a_recording_that_was_cut_short_the_words_that_are_left_can_be_edited(tmp_path: Path) -> None:
    recording, transcript = speak(tmp_path, 1, "one um two um three")
    whole = recording.read_bytes()
    recording.write_bytes(whole[: len(whole) * 3 // 5])
    with Session() as session:
        session.add(recording, transcript)
        assert session.audio(1).text == "one um two"
        assert "read as far as it goes" in session.warnings[0]
        assert session.ask("remove um").status == "done"
        assert session.audio(1).text == "one two"


def test_a_settings_file_that_is_no_text_is_refused_in_one_line(
    fresh_settings: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\xff")
    fresh_settings.chdir(tmp_path)
    with pytest.raises(BadInput, match=r"\.env: cannot be read"):
        settings()


@pytest.mark.parametrize(
    "request_", ["remove um", "what is said?", "how many words are there?", "mute the fillers"]
)
def test_a_recording_in_which_nobody_is_heard_needs_a_transcript_for_words(
    tmp_path: Path, request_: str
) -> None:
    recording, _ = speak(tmp_path, 1, "one two")
    with Session() as session:
        session.add(recording)
        report = session.ask(request_)
        assert (report.status, "give its transcript" in report.message) == ("error", True), report.message
        assert session.ask("cut the first 0.5 seconds").status == "done"


def test_a_source_is_never_written_to(session: Session, tmp_path: Path) -> None:
    source = tmp_path / "audio1.wav"
    before = source.read_bytes()
    with pytest.raises(CannotWrite, match="this is a source"):
        session.export(1, source, overwrite=True)
    assert source.read_bytes() == before


def test_an_export_keeps_rate_channels_sample_format_and_tags(tmp_path: Path) -> None:
    source = tmp_path / "source.flac"
    with sf.SoundFile(source, "w", 22050, 2, "PCM_24") as file:
        file.title = "Tides"
        file.write(np.zeros((22050, 2), "int32"))
    with Session() as session:
        session.add(source)
        assert session.ask("remove the first 0.5 seconds").status == "done"
        out = session.export(1, tmp_path / "out.flac")
    with sf.SoundFile(out) as file:
        found = (file.samplerate, file.channels, file.subtype, file.title, file.frames)
    assert found == (22050, 2, "PCM_24", "Tides", 11025)


def test_an_export_follows_another_format_when_asked_to(session: Session, tmp_path: Path) -> None:
    like = replace(session.format(1), rate=16000, channels=2, subtype="PCM_24")
    info = sf.info(session.export(1, tmp_path / "out.wav", like=like))
    assert (info.samplerate, info.channels, info.subtype) == (16000, 2, "PCM_24")
    assert info.frames == 2 * session.audio(1).timeline.length


def test_progress_goes_from_some_samples_to_all(session: Session, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    session.export(1, tmp_path / "out.wav", progress=lambda done, total: seen.append((done, total)))
    total = session.audio(1).timeline.length
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)


def test_a_session_file_is_not_overwritten_unless_asked(session: Session, tmp_path: Path) -> None:
    session.save(tmp_path / "work.json")
    with pytest.raises(CannotWrite, match="exists already"):
        session.save(tmp_path / "work.json")
    session.ask("remove um")
    session.save(tmp_path / "work.json", overwrite=True)
    with Session.open(tmp_path / "work.json") as again:
        assert again.audio(1).text == "one two"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["audio1.json", "audio1.wav", "work.json"]


def test_the_conversation_goes_on_in_a_session_that_was_reopened(session: Session, tmp_path: Path) -> None:
    session.ask("mute um")
    session.save(tmp_path / "work.json")
    with Session.open(tmp_path / "work.json") as again:
        assert again.ask("cut it instead").status == "done"
        assert again.audio(1).text == "one two"


def first_clip(data: Any) -> Any:
    return data["steps"][0]["state"]["timelines"]["1"]["tracks"][0]["clips"][0]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda data: data.pop("sources"), "sources: field required"),
        (lambda data: data.update(schema="wordsplice.project/99"), "schema"),
        (lambda data: data.update(position=7), "position: 7 is past"),
        (lambda data: data["sources"]["1"].update(rate=0), "rate"),
        (
            lambda data: data["steps"][0]["state"]["timelines"]["1"]["tracks"][0]["clips"][0].update(
                end=10**9
            ),
            "past",
        ),
        (
            lambda data: data["steps"][0]["state"]["timelines"]["1"]["tracks"][0]["clips"][0].update(
                source="9"
            ),
            "not in",
        ),
    ],
)
def test_a_session_file_that_makes_no_sense_is_refused_with_the_field(
    session: Session, tmp_path: Path, change: Callable[[Any], object], says: str
) -> None:
    session.ask("remove um")
    session.save(tmp_path / "work.json")
    data = json.loads((tmp_path / "work.json").read_text())
    change(data)
    (tmp_path / "bad.json").write_text(json.dumps(data))
    with pytest.raises(BadTimeline, match=says) as raised:
        Session.open(tmp_path / "bad.json")
    assert str(raised.value).startswith(str(tmp_path / "bad.json"))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null"])
def test_a_file_that_is_no_session_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    with pytest.raises(BadTimeline) as raised:
        Session.open(path)
    assert str(raised.value).startswith(str(path))
    assert "\n" not in str(raised.value)


def test_a_recording_that_changed_after_the_session_was_saved_is_refused(
    session: Session, tmp_path: Path
) -> None:
    session.ask("remove um")
    session.save(tmp_path / "work.json")
    sf.write(tmp_path / "audio1.wav", np.zeros(99, "int16"), 8000)
    with Session.open(tmp_path / "work.json") as again:
        with pytest.raises(BadAudio, match="has changed since it was added"):
            again.export(1, tmp_path / "out.wav")
        assert not (tmp_path / "out.wav").exists()


def test_settings_come_from_the_environment_and_from_a_file_which_it_beats(
    fresh_settings: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("WORDSPLICE_LANGUAGE=pt\nWORDSPLICE_CACHE=/nowhere\nOTHER=1\n")
    fresh_settings.chdir(tmp_path)
    fresh_settings.setenv("WORDSPLICE_CACHE", str(tmp_path))
    assert (settings().language, settings().cache) == ("pt", tmp_path)


def test_fillers_are_those_of_the_language_that_is_set(
    fresh_settings: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    recording, _ = speak(tmp_path, 1, "um dia")
    words = Transcript((Word("um", 0.1, 0.4), Word("dia", 0.5, 0.8)))
    fresh_settings.setenv("WORDSPLICE_LANGUAGE", "pt")
    with Session() as session:
        session.add(recording, words)
        assert session.ask("remove the filler words").status == "not_found"


def test_decoded_sound_goes_to_the_cache_folder_and_is_removed_at_the_end(
    fresh_settings: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    fresh_settings.setenv("WORDSPLICE_CACHE", str(cache))
    with Session() as session:
        session.add(*speak(tmp_path, 1, "one um two"))
        session.export(1, tmp_path / "one.mp3")
        session.add(tmp_path / "one.mp3")
        assert len(list(cache.iterdir())) == 1
    assert list(cache.iterdir()) == []
