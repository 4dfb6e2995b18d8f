import os
import tempfile
from concurrent.futures import ProcessPoolExecutor, wait


def save_page(folder, name, size):
    text = "x" * size
    if size > 500:
        raise MemoryError(f"{name} too large")
    with open(os.path.join(folder, name), "w") as f:
        f.write(text)


def main():
    pages = {"a.html": 100, "b.html": 900, "c.html": 300}
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(2) as ex:
            futures = [ex.submit(save_page, folder, n, s) for n, s in pages.items()]
            wait(futures)
        print("submitted:", len(futures), "saved:", len(os.listdir(folder)))
        print("No errors :-)")


if __name__ == "__main__":
    main()
