import os
import tempfile
import multiprocessing as mp

def save_part(folder, number):
    path = os.path.join(folder, f"part{number}.txt")
    with open(path, "w") as f:
        f.write("data " * number)
    yield path

def progress(folder, wanted):
    have = len(os.listdir(folder))
    print(f"{have} of {wanted} parts are there")

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        progress(folder, 3)
        number = 1
        workers = {}
        while number <= 3:
            workers[number] = mp.Process(target=save_part, kwargs={"folder": folder, "number": number})
            workers[number].start()
            number += 1
        for w in workers.values():
            w.join()
        progress(folder, 3)
