import os
import tempfile
import time
from multiprocessing import Process


def fetch(day, folder):
    time.sleep(0.1)
    with open(os.path.join(folder, f"{day}.log"), "w") as f:
        f.write(f"log of {day}\n")


if __name__ == "__main__":
    days = ["mon", "tue", "wed", "thu", "fri"]
    with tempfile.TemporaryDirectory() as folder:
        processes = [Process(target=fetch, args=(day, folder)) for day in days]
        print("created", len(processes), "processes")

        time.sleep(0.5)  # give them time to finish
        for day, p in zip(days, processes):
            print(day, "exit code:", p.exitcode)
        print("files on disk:", len(os.listdir(folder)))
