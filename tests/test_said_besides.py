"""What is said of how something is laid in, matched or not, and of files to write, in eight languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile as sf
from in_languages import by_language, plan, two_audios
from rooms import added, room, speech

from wordsplice import Session
from wordsplice.agent.outlet import Outlet
from wordsplice.agent.roots import Roots
from wordsplice.tools import ToolCall


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with two_audios(tmp_path_factory.mktemp("two")) as session:
        yield session


MATCHED = {
    "sound": {
        "en": "replace 'bees' in audio 1 with 'vote' from audio 2 and match the sound",
        "en, 2": "replace 'bees' in audio 1 with 'vote' from audio 2, matched in level and tone",
        "en, 3": "replace 'bees' in audio 1 with 'vote' from audio 2 so that it sounds the same",
        "de": "ersetze „bees“ in Audio 1 durch „vote“ aus Audio 2 und passe den Klang an",
        "de, 2": "ersetze „bees“ in Audio 1 durch „vote“ aus Audio 2, in Pegel und Klang angepasst",
        "de, 3": "ersetze „bees“ in Audio 1 durch „vote“ aus Audio 2, so dass es genauso klingt",
        "fr": "remplace « bees » dans l'audio 1 par « vote » de l'audio 2 et adapte le timbre",
        "fr, 2": "remplace « bees » dans l'audio 1 par « vote » de l'audio 2 en adaptant niveau et timbre",
        "fr, 3": "remplace « bees » dans l'audio 1 par « vote » de l'audio 2 pour que ça sonne pareil",
        "es": "reemplaza 'bees' en el audio 1 por 'vote' del audio 2 e iguala el sonido",
        "es, 2": "reemplaza 'bees' en el audio 1 por 'vote' del audio 2, igualado en nivel y tono",
        "es, 3": "reemplaza 'bees' en el audio 1 por 'vote' del audio 2 para que suene igual",
        "it": "sostituisci 'bees' nell'audio 1 con 'vote' dall'audio 2 e adatta il timbro",
        "it, 2": "sostituisci 'bees' nell'audio 1 con 'vote' dall'audio 2 in modo che suoni uguale",
        "ja": "音声1の「bees」を音声2の「vote」に置き換えて、音色も合わせて",
        "ja, 2": "音声1の「bees」を音声2の「vote」に置き換えて、同じ音に聞こえるようにして",
        "ko": "오디오 1의 'bees'를 오디오 2의 'vote'로 바꾸고 음색도 맞춰 줘",
        "ko, 2": "오디오 1의 'bees'를 오디오 2의 'vote'로 바꿔 줘, 똑같이 들리게",
        "zh": "把音频1里的“bees”换成音频2里的“vote”，并匹配音色",
        "zh, 2": "把音频1里的“bees”换成音频2里的“vote”，让它听起来一样",
    },
    "nothing": {
        "en": "replace 'bees' in audio 1 with 'vote' from audio 2 without matching the level",
        "en, 2": "replace 'bees' in audio 1 with 'vote' from audio 2 but don't match the level",
        "de": "ersetze „bees“ in Audio 1 durch „vote“ aus Audio 2, ohne die Lautstärke anzupassen",
        "fr": "remplace « bees » dans l'audio 1 par « vote » de l'audio 2 sans adapter le niveau",
        "es": "reemplaza 'bees' en el audio 1 por 'vote' del audio 2 sin igualar el nivel",
        "it": "sostituisci 'bees' nell'audio 1 con 'vote' dall'audio 2 senza adattare il livello",
        "ja": "音量を合わせずに音声1の「bees」を音声2の「vote」に置き換えて",
        "ko": "음량을 맞추지 말고 오디오 1의 'bees'를 오디오 2의 'vote'로 바꿔 줘",
        "zh": "把音频1里的“bees”换成音频2里的“vote”，不要匹配音量",
    },
    "level": {
        "en": "replace 'bees' in audio 1 with 'vote' from audio 2 and match the level",
        "de": "ersetze „bees“ in Audio 1 durch „vote“ aus Audio 2 und passe die Lautstärke an",
        "fr": "remplace « bees » dans l'audio 1 par « vote » de l'audio 2 et adapte le niveau",
        "es": "reemplaza 'bees' en el audio 1 por 'vote' del audio 2 e iguala el nivel",
        "it": "sostituisci 'bees' nell'audio 1 con 'vote' dall'audio 2 e adatta il livello",
        "ja": "音声1の「bees」を音声2の「vote」に置き換えて、音量も合わせて",
        "ko": "오디오 1의 'bees'를 오디오 2의 'vote'로 바꾸고 음량도 맞춰 줘",
        "zh": "把音频1里的“bees”换成音频2里的“vote”，并匹配音量",
    },
}


@pytest.mark.parametrize(("match", "command"), by_language(MATCHED))
def test_what_is_laid_in_is_matched_as_it_is_said(two: Session, match: str, command: str) -> None:
    args = {"audio": 1, "what": {"phrase": "bees"}, "source": 2, "source_what": {"phrase": "vote"}}
    assert plan(two, command) == [ToolCall("replace", {**args, "match": match})]


@pytest.mark.parametrize(
    ("command", "match"),
    [
        ("insert 'vote' from audio 2 after 'home' in audio 1 and match the sound", "sound"),
        ("append audio 2 to audio 1 and match the level", "level"),
        ("insert 'vote' from audio 2 after 'home' in audio 1", None),
    ],
)
def test_what_is_inserted_is_matched_too(two: Session, command: str, match: str | None) -> None:
    (call,) = plan(two, command)
    assert (call.tool, call.args.get("match")) == ("insert", match)


@pytest.mark.parametrize(
    "command",
    ["join audio 1 and audio 2 and match the sound", "remove 'bees' from audio 1 without matching the level"],
)
def test_what_cannot_be_matched_is_not_done_unmatched(two: Session, command: str) -> None:
    report = two.ask(command)
    assert report.status == "clarify"
    assert "match" in report.message
    assert two.project.position == 0


def test_words_that_only_sound_like_a_manner_are_words(two: Session) -> None:
    assert plan(two, "remove 'match the sound' from audio 1")[0].args["what"] == {"phrase": "match the sound"}


TOLD = {
    "en": "Its tone was made like that of the speech around it.",
    "de": "Sein Klang wurde dem der Sprache ringsum angeglichen.",
    "es": "He igualado su timbre al del habla de alrededor.",
    "fr": "J'ai rapproché son timbre de celui de la parole autour.",
    "it": "Ho adattato il suo timbro a quello del parlato intorno.",
    "ja": "音色も前後の話し声に合わせました。",
    "ko": "음색도 주변 말소리에 맞췄습니다.",
    "zh": "音色也已按前后的说话声调整。",
}


@pytest.mark.parametrize("language", TOLD)
def test_the_answer_tells_that_the_tone_was_matched(tmp_path: Path, language: str) -> None:
    command = MATCHED["sound"][language].replace("bees", "two").replace("vote", "four")
    with added(tmp_path, [speech(room(0.0005)), speech(room(0.0005), 0.03, 200)]) as session:
        assert session.ask(command).message.endswith(TOLD[language])
        assert any(clip.equaliser for clip in session.audio(1).timeline.clips)


def test_the_answer_tells_that_nothing_could_be_matched(tmp_path: Path) -> None:
    with added(tmp_path, [speech(room(0.0005)), room(0.0005)]) as session:
        report = session.ask("replace 'two' in audio 1 with 'four' from audio 2 and match the sound")
        assert report.status == "done"
        assert "no speech is heard to match it to" in report.message


EXPORTED = {
    "mp3": {
        "en": "turn audio 2 into mp3",
        "en, 2": "export audio 2 as mp3",
        "en, 3": "save audio 2 as an mp3 file",
        "en, 4": "convert audio 2 to mp3",
        "de": "exportiere Audio 2 als MP3",
        "de, 2": "wandle Audio 2 in MP3 um",
        "de, 3": "speichere Audio 2 als MP3",
        "fr": "exporte l'audio 2 en mp3",
        "fr, 2": "convertis l'audio 2 en mp3",
        "fr, 3": "enregistre l'audio 2 au format mp3",
        "es": "exporta el audio 2 como mp3",
        "es, 2": "convierte el audio 2 a mp3",
        "es, 3": "guarda el audio 2 en formato mp3",
        "it": "esporta l'audio 2 in mp3",
        "it, 2": "converti l'audio 2 in mp3",
        "it, 3": "salva l'audio 2 come mp3",
        "ja": "音声2をmp3に変換して",
        "ja, 2": "音声2をmp3で保存して",
        "ja, 3": "音声2をmp3として書き出して",
        "ko": "오디오 2를 mp3로 변환해 줘",
        "ko, 2": "오디오 2를 mp3로 내보내 줘",
        "ko, 3": "오디오 2를 mp3로 저장해 줘",
        "zh": "把音频2导出为mp3",
        "zh, 2": "把音频2转成mp3",
        "zh, 3": "将音频2保存为mp3",
    },
}


@pytest.mark.parametrize(("extension", "command"), by_language(EXPORTED))
def test_a_format_names_a_file_to_write(two: Session, extension: str, command: str) -> None:
    assert plan(two, command) == [ToolCall("export_audio", {"audio": 2, "path": f"audio2.{extension}"})]


def test_a_file_is_written_in_the_format_that_was_said_as_the_audio_then_stands(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with two_audios(tmp_path) as source:
        recordings = [Path(recording.path) for recording in source.project.recordings.values()]
    with Session(outlet=Outlet(Roots.of([tmp_path / "out"]))) as session:
        for path in recordings:
            session.add(path, path.with_suffix(".json"))
        report = session.ask("remove um from audio 2 and save it as flac")
        assert report.status == "done", report.message
        written = sf.info(tmp_path / "out" / "audio2.flac")
        assert (written.format, written.duration) == ("FLAC", session.audio(2).duration)
        assert session.ask("save audio 2 as 'guest.wav'").status == "done"
        assert session.ask("save audio 2 as wav").status == "done"
        names = {path.name for path in (tmp_path / "out").iterdir()}
        assert names == {"audio2.flac", "guest.wav", "audio2.exported.wav"}


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "audio2.flac").touch()
    with two_audios(tmp_path) as source:
        recordings = [Path(recording.path) for recording in source.project.recordings.values()]
    with Session(outlet=Outlet(Roots.of([tmp_path]))) as session:
        for path in recordings:
            session.add(path, path.with_suffix(".json"))
        report = session.ask("export audio 2 as flac")
        assert report.status == "error"
        assert "audio2.flac" in report.message
