"""Japanese."""

import re

from . import Language

LANGUAGE = Language()
