import os
import tempfile
import multiprocessing as mp


def save_square(job):
    folder, n = job
    with open(os.path.join(folder, f"{n}.txt"), "w") as f:
        f.write(str(n ** 2) + newline)


def run(numbers):
    with tempfile.TemporaryDirectory() as folder:
        with mp.Pool(3) as pool:
            pool.map_async(save_square, [(folder, n) for n in numbers])
            pool.close()
            pool.join()
        print("written:")
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name)) as f:
                print(name, "contains", repr(f.read()))


if __name__ == "__main__":
    run([2, 3, 4])
