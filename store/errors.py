"""What goes wrong with stored files and jobs, and the names under which a job's record keeps errors.

BadInput
├── StoreFailed         the store cannot be read or written at the moment
├── Vanished            a file that is no longer in the store
├── Damaged             a file or record whose content is not what was put there
└── NoWorker            nobody is there to do a job
WordspliceError
├── JobStopped          the work on a job is to stop
│   ├── Cancelled       whoever asked for it does not want it any more
│   ├── DeadlinePassed  its time is up
│   └── LeaseLost       another worker took it over
├── WorkerDied          the workers that tried it died
└── Internal            a fault of the worker, which its log tells of
"""

import re
from types import MappingProxyType

from ..core import errors
from ..core.errors import BadInput, WordspliceError


class StoreFailed(BadInput):
    """The store cannot be read or written at the moment; the same may work later."""


class Vanished(BadInput):
    """A file that is no longer in the store."""


class Damaged(BadInput):
    """A file or record whose content is not what was put there."""


class NoWorker(BadInput):
    """Nobody is there to do a job."""


class JobStopped(WordspliceError):
    """The work on a job is to stop."""


class Cancelled(JobStopped):
    """Whoever asked for the job does not want it any more."""


class DeadlinePassed(JobStopped):
    """The job's time is up."""


class LeaseLost(JobStopped):
    """Another worker took the job over."""


class WorkerDied(WordspliceError):
    """The workers that tried the job died."""


class Internal(WordspliceError):
    """A fault of the worker, which its log tells of."""


def _kind(error: type[WordspliceError]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", error.__name__).lower()


KINDS = MappingProxyType(
    {
        _kind(value): value
        for value in (*vars(errors).values(), *globals().values())
        if isinstance(value, type) and issubclass(value, WordspliceError)
    }
)
"""The errors that a record can name, by the names: "bad_audio", "deadline_passed" and so on."""


def kind(error: WordspliceError) -> str:
    """The name of the nearest class of an error that has one."""
    return next(_kind(cls) for cls in type(error).__mro__ if cls in KINDS.values())
