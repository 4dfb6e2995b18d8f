"""What we wrote can be followed by others: links lead somewhere, and nothing points at one machine."""

import ast
import re
from pathlib import Path

import pytest

FENCE = re.compile(r"^(```|~~~).*?^\1", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"\]\(\s*<?([^)\s>]+)|^\[[^\]]+\]:\s*(\S+)|\b(?:href|src)=\"([^\"]+)\"", re.MULTILINE)
HEADING = re.compile(r"^#+\s+(.*?)\s*#*$", re.MULTILINE)

# Neither pattern has the form of what it finds, so this file passes its own test.
MACHINE_PATH = re.compile(r"(?<![\w.~%}-])/(?:(?:home|Users)/\w|(?:mnt|opt|root|work)/)|\b[A-Z]:\\Users")
REGISTRY = re.compile(
    r"\b(?:(?:pypi|pythonhosted|anaconda)\.org|npmjs\.(?:com|org)|crates\.io"
    r"|deb\.debian\.org|archive\.ubuntu\.com|proxy\.golang\.org)\b"
)


def anchor(heading: str) -> str:
    """Return the anchor that GitHub gives a heading."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(text: str) -> set[str]:
    """Return the anchors of a Markdown text; those of equal headings are numbered."""
    found: set[str] = set()
    for heading in HEADING.findall(FENCE.sub("", text)):
        name = anchor(heading)
        number = 0
        while (numbered := f"{name}-{number}" if number else name) in found:
            number += 1
        found.add(numbered)
    return found


def broken_links(path: Path) -> list[str]:
    """Return the relative links of a Markdown file that lead nowhere."""
    text = path.read_text(encoding="utf-8")
    prose = CODE.sub("", FENCE.sub("", text))
    broken = []
    for match in LINK.finditer(prose):
        link = match[1] or match[2] or match[3]
        if re.match(r"[a-z][a-z0-9+.-]*:", link):
            continue
        name, _, fragment = link.partition("#")
        target = path.parent / name if name else path
        if not target.exists() or (
            fragment and target.suffix == ".md" and fragment not in anchors(target.read_text(encoding="utf-8"))
        ):
            broken.append(link)
    return broken


def lines_with(pattern: re.Pattern[str], texts: dict[Path, str]) -> list[str]:
    """Return the place and the words of each match in the texts."""
    return [
        f"{path}:{number}: {match[0]}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        for match in pattern.finditer(line)
    ]


def unsorted_exports(text: str) -> list[str]:
    """Return the `__all__` of a module if it is not sorted, or an empty list."""
    for node in ast.parse(text).body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            names = list(ast.literal_eval(node.value))
            return [] if names == sorted(set(names)) else names
    return []


def test_every_relative_link_resolves(root, texts):
    """Each relative link of a Markdown file leads to a file or folder that is there, or a heading."""
    pages = [path for path in texts if path.suffix == ".md"]
    broken = {str(path.relative_to(root)): links for path in pages if (links := broken_links(path))}
    assert root / "README.md" in pages
    assert broken == {}


def test_a_broken_link_is_found(tmp_path):
    """Links to what is missing are found in all forms, but not in code; links to other sites are let be."""
    (tmp_path / "there.md").write_text("# A `fine` heading\n\n# Twice\n\n# Twice\n", encoding="utf-8")
    page = tmp_path / "page.md"
    page.write_text(
        """# Here
        [a](there.md) [b](there.md#a-fine-heading) [c](#here) [d](https://example.org/x) ![e](gone.png)
        [f](there.md#gone) [g](#gone) <img src="gone.svg"> [h](there.md#twice-1) [i](there.md#twice-2)
        `[j](gone-in-code)`
[k]: gone-by-reference
```
[l](gone-in-fence)
```
""",
        encoding="utf-8",
    )
    assert broken_links(page) == [
        "gone.png",
        "there.md#gone",
        "#gone",
        "gone.svg",
        "there.md#twice-2",
        "gone-by-reference",
    ]


def test_no_text_points_at_one_machine(texts):
    """No file has the path of a home folder or of another place that only one machine has."""
    assert lines_with(MACHINE_PATH, texts) == []


def test_no_text_names_the_host_of_a_package_registry(texts):
    """No file binds its reader to the package registry of whoever wrote it."""
    assert lines_with(REGISTRY, texts) == []


@pytest.mark.parametrize(
    ("pattern", "bad"),
    [
        (MACHINE_PATH, "see /" + "home/ann/x"),
        (MACHINE_PATH, "'/" + "root/.venv'"),
        (MACHINE_PATH, "C:" + "\\Users\\ann"),
        (MACHINE_PATH, "#!/" + "opt/python"),
        (REGISTRY, "https://" + "pypi." + "org/simple"),
        (REGISTRY, "files." + "pythonhosted." + "org"),
    ],
)
def test_a_path_or_host_of_one_machine_is_found(pattern, bad):
    """What the two tests before look for is found where it is."""
    assert lines_with(pattern, {Path("x"): f"first\n{bad}"})[0].startswith("x:2: ")


@pytest.mark.parametrize("good", ["/usr/bin/env", "/proc/self", "~/work/x", "src/work/", "./opt/"])
def test_a_path_of_every_machine_is_let_pass(good):
    """Paths that all machines have, and relative ones, are not reported."""
    assert lines_with(MACHINE_PATH, {Path("x"): good}) == []


def test_every_list_of_exports_is_sorted(root, texts):
    """Where a module of ours has `__all__`, its names are in order and each is there once."""
    modules = [path for path in texts if path.suffix == ".py" and path.is_relative_to(root / "src")]
    assert modules
    assert {str(path): names for path in modules if (names := unsorted_exports(texts[path]))} == {}


def test_an_unsorted_list_of_exports_is_found():
    """A list out of order and a name given twice are found; a sorted one is not."""
    assert unsorted_exports("__all__ = ['b', 'a']") == ["b", "a"]
    assert unsorted_exports("__all__: list[str] = ['a', 'a']") == ["a", "a"]
    assert unsorted_exports("__all__ = ('A', 'a', 'b')") == []
