"""The forms of French verbs that commands use, without accents, so that each verb is named once."""

from __future__ import annotations

import re

from ...atoms import normalised

_SILENT = {"jeter": "jett", "rejeter": "rejett", "nettoyer": "nettoi", "balayer": "balai", "envoyer": "envoi"}
"""Stems before a silent e, where they differ from that of the infinitive by more than an accent."""

_FAMILIES = {
    "aller": "vais vas va allez allons vont aille ailles aillent alle allee ira",
    "croitre": "crois croit croissez croisse cru",
    "disparaitre": "disparais disparait disparaissez disparaisse disparaissent disparu disparue disparus",
    "dire": "dis dit dites disons disent dise dises disant dite dits",
    "duire": "duis duit duisez duisons duisent duise duises duisiez duite duits duites duisant",
    "ecrire": "ecris ecrit ecrivez ecrivons ecrive ecrives ecrite ecrits ecrites",
    "eindre": "eins eint eignez eignons eigne eignes eigniez eignent einte eints eintes eignant",
    "entendre": "entends entend entendez entendons entendent entende entendes entendu entendue entendus",
    "etre": "suis es est sommes etes sont sois soit soyez soient ete",
    "faire": "fais fait faites faisons fasse fasses fassiez fassent faite faits faisant feras fera ferez",
    "joindre": "joins joint joignez joignons joigne joignes joigniez joignent jointe joints jointes joignant",
    "lire": "lis lit lisez lisons lise lises lisiez lu lue lus lues",
    "mettre": """mets met mettez mettons mette mettes mettiez mettent mis mise mises mettant mettras mettra
        mettrez""",
    "ouvrir": "ouvre ouvres ouvrez ouvrons ouvriez ouvrent ouvert ouverte ouverts ouvertes ouvrant",
    "couvrir": "couvre couvres couvrez couvrons couvriez couvrent couvert couverte couverts couvertes",
    "partir": "pars part partez partons parte partes partent parti partie",
    "poursuivre": "poursuis poursuit poursuivez poursuive poursuivi",
    "prendre": "prends prend prenez prenons prenne prennes preniez prennent pris prise prises prenant",
    "servir": "sers sert servez serve serves",
    "sortir": "sors sort sortez sortons sorte sortes sortiez sortent sorti sortie sortis sorties",
    "suivre": "suis suit suivez suivons suive suives suivi suivie suivis suivies suivant suivent",
    "taire": "tais tait taisez taise taises tu tue tus tues",
    "tenir": "tiens tient tenez tenons tienne tiennes teniez tiennent tenu tenue tenus tenant",
    "traire": "trais trait trayez trayons traie traies trayiez traient traite traits traites trayant",
    "venir": "viens vient venez venons vienne viennes veniez viennent venu venue venus",
    "vouloir": "veux veut voulez voulons veulent voudrais voudrait voudrions voudriez aimerais veuille",
}
"""Irregular verbs without their infinitive, also with a prefix ("defaire")."""

_BEFORE = re.compile("se |s'en |s'|tout ")

_ENDINGS = {
    "er": "er e es ez ons ent ee ees ant iez ions eras era erez erais erait eriez",
    "ir": "ir i is it ie ies issez issons issent isse isses issiez issant iras ira irez",
    "re": "re s . ez ons ent e es iez u ue us ues ant ras ra rez",
}
"""By the ending of the infinitive; a point for none."""


def inflected(verbs: str) -> str:
    """Verbs, separated by commas, with all their forms; of several words the first is inflected."""
    return ", ".join(form for verb in verbs.split(",") for form in forms(" ".join(verb.split())))


def forms(verb: str) -> list[str]:
    """A verb's infinitive, present, imperatives, subjunctive, future and participles."""
    apart = _BEFORE.match(verb)
    before, verb = (apart[0], verb[apart.end() :]) if apart else ("", verb)
    infinitive, _, rest = verb.partition(" ")
    found = dict.fromkeys(_forms(normalised(infinitive)))
    return [f"{before}{form} {rest}".rstrip() for form in found]


def _forms(infinitive: str) -> list[str]:
    for simple, found in _FAMILIES.items():
        if infinitive.endswith(simple):
            prefix = infinitive.removesuffix(simple)
            return [infinitive, *(prefix + form for form in found.split())]
    stem, endings = infinitive[:-2], _ENDINGS[infinitive[-2:]].split()
    found_forms = [stem + ending.removeprefix(".") for ending in endings]
    if infinitive.endswith("ger"):
        found_forms += [f"{stem}eons", f"{stem}eant"]
    if silent := _SILENT.get(infinitive):
        found_forms += [silent + ending for ending in ("e", "es", "ent", "era", "eras")]
    return found_forms
