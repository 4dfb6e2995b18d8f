import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

FOLDER = tempfile.gettempdir()


def photo_name(i):
    return str(Path(FOLDER) / f"photo_{i:02}.png")


def main(how_many=6):
    photos = [f"photo {n}" for n in range(how_many)]
    ex = ProcessPoolExecutor(3)
    try:
        for name in ex.map(photo_name, len(photos)):
            print("would write", name)
    finally:
        ex.shutdown()
        print("executor closed")


if __name__ == "__main__":
    main()
