import multiprocessing as mp
import os
import tempfile
from pathlib import Path


def write_log(folder, place):
    path = Path(folder, f"{place.lower()}.log")
    with path.open("w") as log:
        log.write(f"station {place}, reported by process {os.getpid()}, ")
        log.write(f"started by {os.getppid()}\n")


def main():
    places = ["Hill", "Harbour", "Zoo", "Airport"]
    with tempfile.TemporaryDirectory() as folder:
        ps = {}
        for place in places:
            ps[place] = mp.Process(target=write_log, args=(folder, place))
            ps[place].start()
        for place in places:
            ps[place].join()
            print((Path(folder) / (place.lower() + ".log")).read_text(), end="")


if __name__ == "__main__":
    main()
