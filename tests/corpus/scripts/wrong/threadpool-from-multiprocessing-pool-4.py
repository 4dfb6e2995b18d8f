import multiprocessing as mp
import multiprocessing.pool
import tempfile, os, time


def save_page(folder, nr):
    """pretend to download page nr"""
    time.sleep(0.1)
    path = os.path.join(folder, "page%d.html" % nr)
    with open(path, "w") as f:
        f.write("<h1>page %d</h1>" % nr)
    return path


def main():
    # I want 5 processes which download at the same time
    processes = mp.pool.ThreadPool(processes=5)
    with tempfile.TemporaryDirectory() as folder:
        jobs = [processes.apply_async(save_page, (folder, nr)) for nr in range(1, 11)]
        paths = [j.get() for j in jobs]
        print(len(paths), "pages were downloaded by 5 processes")
        print([os.path.basename(p) for p in paths])
    processes.close()
    processes.join()


if __name__ == "__main__":
    main()
