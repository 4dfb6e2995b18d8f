import multiprocessing
import pathlib
import shutil
import tempfile
import time

months = ["January", "February", "March", "April"]


def write_report(folder, month):
    time.sleep(0.3)
    path = pathlib.Path(folder) / (month + ".txt")
    path.write_text("Report of " + month)
    return path.name


def create_all(folder):
    jobs = []
    # the with block waits for the workers and closes the pool
    with multiprocessing.Pool(processes=2) as pool:
        for month in months:
            jobs.append(pool.apply_async(write_report, args=(folder, month)))
    return jobs


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    jobs = create_all(folder)
    files = list(pathlib.Path(folder).iterdir())
    print(len(files), "reports of", len(months), "in the folder")
    for month, job in zip(months, jobs):
        try:
            print(month, "->", job.get(timeout=0.4))
        except multiprocessing.TimeoutError:
            print(month, "-> no report")
    shutil.rmtree(folder)
