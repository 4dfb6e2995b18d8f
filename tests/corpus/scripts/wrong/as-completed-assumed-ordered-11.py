import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def load_table(rows):
    time.sleep(rows / 1000)
    return f"{rows} rows"


def main():
    files = {"population.csv": 600, "rivers.csv": 350, "capitals.csv": 100}
    with ProcessPoolExecutor(max_workers=3) as pool:
        futures = [pool.submit(load_table, rows) for rows in files.values()]
        finished = as_completed(futures)
        content = {name: next(finished).result() for name in files}
    for name, text in content.items():
        print(f"{name}: {text}")


if __name__ == "__main__":
    main()
