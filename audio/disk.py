"""What the operating system says about files, in words that help."""

import errno


def reason(error: OSError) -> str:
    """Why a file could not be written, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full; make room or choose another folder"
    if error.errno == errno.EFBIG:
        return "files may not become that large here; choose another folder"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "may not be written to; choose another folder"
    return f"cannot be written ({error.strerror or error}); choose another folder"
