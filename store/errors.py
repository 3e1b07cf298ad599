"""What goes wrong with stored files and jobs, and the names under which a job's record keeps errors.

BadInput
├── StoreFailed         the store cannot be read or written at the moment
├── Vanished            a file that is no longer in the store
├── Damaged             a file or record whose content is not what was put there
├── QueueFailed         the queue cannot be reached at the moment
├── NoWorker            nobody is there to do a job
└── GivenUp             what may pass and did not, however often it was tried
WordspliceError
├── JobStopped          the work on a job is to stop
│   ├── Cancelled       whoever asked for it does not want it any more
│   ├── DeadlinePassed  its time is up
│   └── LeaseLost       another worker took it over
├── WorkerDied          the workers that tried it died
└── Internal            a fault of the worker, which its log tells of
"""

import errno
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


class QueueFailed(BadInput):
    """The queue cannot be reached at the moment; the same may work later."""


class NoWorker(BadInput):
    """Nobody is there to do a job."""


class GivenUp(BadInput):
    """What may pass and did not, however often it was tried."""


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


_PASSING = frozenset(
    (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ESTALE, errno.ENOMEM, errno.EMFILE)
)
"""What the system says of a disk that is full or away for the moment, or of too little of something."""


def may_pass(error: BaseException) -> bool:
    """Whether the same may work later: the store, the queue, a disk or memory was at fault, not the job."""
    if isinstance(error, JobStopped):
        return False
    if isinstance(error, StoreFailed | QueueFailed | NoWorker | MemoryError):
        return True
    if isinstance(error, OSError) and error.errno in _PASSING:
        return True
    led_to_it = error.__cause__ or error.__context__  # also where a line for people hides what it was
    return led_to_it is not None and may_pass(led_to_it)
