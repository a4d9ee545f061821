"""Kills the process, and every child of it, that makes an internet socket: ``python -m tests.no_internet SCRIPT``.

Linux only: the kernel's own filter sees what Python, Qt and TensorFlow do alike. IPv6 is absent rather than deadly: a
library that TensorFlow loads looks whether there is any; whoever means to call somebody goes on to IPv4 then.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import runpy
import signal
import socket
import struct
import sys

KILLED = -signal.SIGSYS if hasattr(signal, "SIGSYS") else None
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_KILL_PROCESS, _REFUSE, _ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2


def supported() -> bool:
    """True where the filter is known for this system."""
    return sys.platform == "linux" and platform.machine() in _MACHINES


def forbid() -> None:
    """Holds for this process and all that it starts, for good."""
    architecture, call = _MACHINES[platform.machine()]
    # Each step: code, where to go on if equal and if not (counted from the next step), value.
    steps = [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 0, 5, architecture),
        (_LOAD, 0, 0, 0),
        (_EQUAL, 0, 3, call),
        (_LOAD, 0, 0, 16),
        (_EQUAL, 2, 0, int(socket.AF_INET)),
        (_EQUAL, 2, 0, int(socket.AF_INET6)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_RETURN, 0, 0, _REFUSE | errno.EAFNOSUPPORT),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or library.prctl(_SET_SECCOMP, _FILTER, program, 0, 0):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


if __name__ == "__main__":
    forbid()
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
