import tempfile
from multiprocessing import Process
from pathlib import Path


def save(folder, name, level):
    (folder / f"{name}.save").write_text(f"{name} is at level {level}")


if __name__ == "__main__":
    folder = Path(tempfile.mkdtemp())
    for level in (1, 2, 3):
        players = [Process(target=save, args=(folder, name, level)) for name in ("mia", "leo")]
        for player in players:
            player.start()
        for player in players:
            player.join()
    print([file.read_text() for file in sorted(folder.iterdir())])
