"""The Pythons that we say we work with are the same wherever we say it."""

import configparser
import re


def minor(version):
    """Return 3.11 as (3, 11), which sorts rightly."""
    return tuple(int(part) for part in version.split("."))


def of_classifiers(pyproject):
    """Return the versions that the classifiers name, in their order."""
    prefix = "Programming Language :: Python :: 3."
    return [
        line.removeprefix("Programming Language :: Python :: ")
        for line in pyproject["project"]["classifiers"]
        if line.startswith(prefix)
    ]


def of_tox(root):
    """Return the versions that tox runs our tests on, in their order."""
    tox = configparser.ConfigParser()
    tox.read(root / "tox.ini", encoding="utf-8")
    names = re.split(r"[,\s]+", tox["tox"]["env_list"].strip())
    return [name for name in names if re.fullmatch(r"\d+\.\d+", name)]


def of_ci(root):
    """Return the versions that .ci/run looks for, in their order."""
    (names,) = re.findall(r"^pythons=\((.*)\)$", (root / ".ci/run").read_text(encoding="utf-8"), re.MULTILINE)
    return names.split()


def test_the_oldest_python_of_the_classifiers_is_the_one_required(pyproject):
    """`requires-python` admits what the classifiers name, from the oldest on."""
    oldest = min(of_classifiers(pyproject), key=minor)
    assert pyproject["project"]["requires-python"] == f">={oldest}"


def test_no_python_between_the_oldest_and_the_newest_is_left_out(pyproject):
    """The classifiers name every minor version of their range, in order."""
    versions = [minor(version) for version in of_classifiers(pyproject)]
    assert versions == [(3, number) for number in range(versions[0][1], versions[-1][1] + 1)]


def test_tox_runs_on_the_pythons_of_the_classifiers(pyproject, root):
    """Each classifier has an environment of tox, and each such environment a classifier."""
    assert of_tox(root) == of_classifiers(pyproject)


def test_ci_looks_for_the_pythons_of_the_classifiers(pyproject, root):
    """Each classifier is looked for by .ci/run, and nothing else is."""
    assert of_ci(root) == of_classifiers(pyproject)


def test_mypy_checks_for_the_oldest_python(pyproject):
    """Types are checked as the oldest Python sees them."""
    assert pyproject["tool"]["mypy"]["python_version"] == of_classifiers(pyproject)[0]


def test_the_package_knows_the_version_of_the_project(pyproject, root):
    """`pytest_witness.__version__` is the version of pyproject.toml."""
    source = (root / "src/pytest_witness/__init__.py").read_text(encoding="utf-8")
    assert f'__version__ = "{pyproject["project"]["version"]}"' in source.splitlines()
