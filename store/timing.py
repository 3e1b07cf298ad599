"""The times that jobs live by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds. With these, the jobs of a worker that was killed are running again within 30.

    Clocks of machines that share a store may differ, and jump: all is measured by clocks that nobody sets,
    but for deadlines, which are times of day.
    """

    beat: float = 2.0
    """Between two heartbeats of a worker."""

    lapse: float = 10.0
    """Without a heartbeat, after which a worker's jobs may be taken over."""

    sweep: float = 5.0
    """Between two looks for jobs that nobody does."""

    retry: float = 5.0
    """Before a job that failed of what may pass is tried again; twice as long each further time."""

    unclaimed: float = 10.0
    """After which a job that was seen and that nobody took may have lost its message."""

    rewake: float = 20.0
    """Between two messages for one job, at least."""

    tell: float = 0.5
    """Between two times that the progress of a job is written, at least."""

    tell_text: float = 0.2
    """The same while the job writes a text, which somebody may be reading."""

    gone: float = 30.0
    """Without a heartbeat of any worker, after which whoever waits for one gives up."""
