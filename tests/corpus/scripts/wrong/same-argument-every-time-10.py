from concurrent.futures import ProcessPoolExecutor
import os
import time

PAGES = [("home", 120), ("news", 340), ("sport", 275), ("games", 90)]


def get_page(name, size):
    time.sleep(0.1)
    print(f"{os.getpid()} got page {name}: {size} kB", flush=True)
    return size


def main():
    name, size = PAGES[0]
    with ProcessPoolExecutor(max_workers=4) as ex:
        futures = []
        for page in PAGES:
            futures.append(ex.submit(get_page, name, size))
        total = sum(f.result() for f in futures)
    print(f"{len(PAGES)} pages, {total} kB")


if __name__ == "__main__":
    main()
