"""Parts that are installed only where they are wanted."""

import sys
from importlib.util import find_spec

from .errors import BadInput


def needed(*modules: str, extra: str, use: str) -> None:
    """Check that modules of an extra are installed, without importing them.

    use: what is not possible without, as the beginning of the message. Raises BadInput with the command
    that installs them.
    """
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        raise BadInput(
            f"{use}: needs {' and '.join(missing)}, not installed; install with: "
            f"{sys.executable} -m pip install 'wordsplice[{extra}]'"
        )
