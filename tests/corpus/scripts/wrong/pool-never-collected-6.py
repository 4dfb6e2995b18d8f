import os
import sys
import tempfile
import time
import multiprocessing


def store(job):
    path, text = job
    time.sleep(0.3)
    with open(path, "w") as f:
        f.write(text)
    print("stored", path)


def main(argv):
    folder = tempfile.gettempdir()
    poem = argv[1:] or ["roses are red", "violets are blue", "sugar is sweet"]
    jobs = [(os.path.join(folder, f"poem-{os.getpid()}-{i}.txt"), line)
            for i, line in enumerate(poem)]
    pool = multiprocessing.Pool(processes=3)
    saved = pool.imap(store, jobs)      # runs by itself now
    print("saving", len(jobs), "lines ...")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
