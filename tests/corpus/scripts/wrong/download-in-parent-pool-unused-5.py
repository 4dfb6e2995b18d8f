import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, wait


def fetch(photo_id):
    print("fetching photo", photo_id)
    time.sleep(0.2)
    return bytes([photo_id]) * 1000


def save(path, data):
    with open(path, "wb") as f:
        f.write(data)
    return os.path.getsize(path)


def main():
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(max_workers=5) as ex:
            jobs = []
            for photo_id in range(1, 6):
                path = os.path.join(folder, f"photo{photo_id}.raw")
                jobs.append(ex.submit(save, path, fetch(photo_id)))
            done, _ = wait(jobs)
        print(len(done), "photos,", sum(j.result() for j in done), "bytes")


if __name__ == "__main__":
    main()
