import multiprocessing as mp
import os
import shutil
import tempfile


def book(path, amount, repeats):
    lock = mp.Lock()        # protect the bank file
    for _ in range(repeats):
        lock.acquire()
        with open(path) as f:
            text = f.read() or "0"
        balance = int(text) + amount
        with open(path + f".{os.getpid()}", "w") as f:
            f.write(str(balance))
        os.replace(path + f".{os.getpid()}", path)
        lock.release()


def main():
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "balance.txt")
    with open(path, "w") as f:
        f.write("0")
    clerks = []
    for _ in range(4):
        clerk = mp.Process(target=book, args=(path, 1, 50))
        clerk.start()
        clerks.append(clerk)
    for clerk in clerks:
        clerk.join()
    with open(path) as f:
        print("balance", f.read(), "expected", 4 * 50)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
