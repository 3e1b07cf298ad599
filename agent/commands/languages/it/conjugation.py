"""The forms of Italian verbs that commands use, without accents, so that each verb is named once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class _Irregular(NamedTuple):
    """What an infinitive does not tell; an empty field is regular.

    stem: of the forms that the other fields do not name. you: the imperative of "tu". wished: the
    subjunctive without its ending. participle: without its ending. conditional: without its ending.
    """

    stem: str = ""
    you: str = ""
    wished: str = ""
    participle: str = ""
    conditional: str = ""


_FAMILIES = {
    "chiudere": _Irregular(participle="chius"),
    "cludere": _Irregular(participle="clus"),
    "correre": _Irregular(participle="cors"),
    "dare": _Irregular("da", "dai", "di", "dat", "dar"),
    "dire": _Irregular("dice", "dici", "dic", "dett"),
    "dividere": _Irregular(participle="divis"),
    "durre": _Irregular("duce", "duci", "duc", "dott"),
    "fare": _Irregular("face", "fai", "facci", "fatt", "far"),
    "fondere": _Irregular(participle="fus"),
    "giungere": _Irregular(participle="giunt"),
    "leggere": _Irregular(participle="lett"),
    "mettere": _Irregular(participle="mess"),
    "muovere": _Irregular(participle="moss"),
    "porre": _Irregular("pone", "poni", "pong", "post"),
    "prendere": _Irregular(participle="pres"),
    "primere": _Irregular(participle="press"),
    "rompere": _Irregular(participle="rott"),
    "scegliere": _Irregular("sceglie", "scegli", "scelg", "scelt"),
    "scrivere": _Irregular(participle="scritt"),
    "tenere": _Irregular("tene", "tieni", "teng", "tenut", "terr"),
    "togliere": _Irregular("toglie", "togli", "tolg", "tolt"),
    "trarre": _Irregular("trae", "trai", "tragg", "tratt"),
    "volgere": _Irregular(participle="volt"),
}
"""Irregular verbs, also with a prefix ("rimettere")."""
_PLAIN = frozenset("aprire coprire dormire invertire partire ripartire seguire sentire scoprire".split())
"""Verbs in -ire without -isc-."""
_OPENED = {"aprire": "apert", "coprire": "copert", "scoprire": "scopert"}
