import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def scan_folder(job):
    found = 0
    for name in job["files"]:
        if name.endswith(".py"):
            found += 1
    with job["counter"].get_lock():
        job["counter"].value += found
    return job["folder"], found


if __name__ == "__main__":
    counter = multiprocessing.Value("i", 0)
    tree = {
        "src": ["main.py", "util.py", "logo.png"],
        "docs": ["index.md"],
        "tests": ["test_main.py", "data.csv"],
    }
    jobs = [{"folder": k, "files": v, "counter": counter} for k, v in tree.items()]
    with ProcessPoolExecutor(max_workers=3) as executor:
        for folder, found in executor.map(scan_folder, jobs):
            print(f"{folder:<6} {found}")
    print("python files:", counter.value)
