"""Brings the agent into every interpreter of an observed run.

`site` imports the first ``sitecustomize`` on the path, and the observer puts this folder there through the
environment, which spawned interpreters and fork servers inherit. The module then steps aside: it takes its folder off
the path and lets a ``sitecustomize`` that the user has do its work.
"""

# Already loaded by every interpreter under this name; `importlib` itself is not, and must not be loaded early.
import _frozen_importlib_external as _external
import sys

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_HERE = __file__.replace("\\", "/").rpartition("/")[0]


def _load(name: str, **needs: object) -> "ModuleType":
    """Load one of our own files by its path, so that nothing of the submission can take its place."""
    path = f"{_HERE.rpartition('/')[0]}/{name}.py"
    module = type(sys)(f"_pytest_witness_{name.rpartition('/')[2]}")
    module.__dict__.update(needs, __file__=path)
    sys.modules[module.__name__] = module
    code: Any = _external.SourceFileLoader(module.__name__, path).get_code(module.__name__)
    exec(code, module.__dict__)  # noqa: S102  # our own file
    return module


def _step_aside() -> None:
    sys.path[:] = [entry for entry in sys.path if entry.replace("\\", "/") != _HERE]
    ourselves = sys.modules.pop("sitecustomize")
    try:
        __import__("sitecustomize")
    except ModuleNotFoundError as error:
        if error.name != "sitecustomize":
            raise
        sys.modules["sitecustomize"] = ourselves  # the import system wants to find what it has just executed


_load("agent").join_in(_load)
_step_aside()
