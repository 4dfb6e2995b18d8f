# compute big powers in the background and write a report
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
import tempfile


def digits(base, exponent):
    return len(str(base ** exponent))


def report(path, rows):
    lines = ["base exponent digits"]
    for row in rows:
        lines.append(" ".join(str(field) for field in row))
    path.write_text("\n".join(lines))


if __name__ == "__main__":
    rows = []
    with ProcessPoolExecutor(max_workers=2) as executor:
        for base in (2, 3, 7):
            n = executor.submit(digits, base, 1000)
            rows.append([base, 1000, n])
    with tempfile.TemporaryDirectory() as d:
        path = Path(d) / "report.txt"
        report(path, rows)
        print(path.read_text())
