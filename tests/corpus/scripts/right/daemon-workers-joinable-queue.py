import multiprocessing as mp
import os
import tempfile
import time


def thumbnail_maker(todo, folder):
    while True:
        name = todo.get()
        time.sleep(0.1)
        with open(os.path.join(folder, name + ".small"), "w") as f:
            f.write(name[::-1])
        print("made", name + ".small")
        todo.task_done()


def main():
    with tempfile.TemporaryDirectory() as folder:
        todo = mp.JoinableQueue()
        for _ in range(3):
            mp.Process(target=thumbnail_maker, args=(todo, folder), daemon=True).start()
        for i in range(9):
            todo.put(f"holiday{i}")
        todo.join()             # until every picture was reported as done
        print(len(os.listdir(folder)), "thumbnails")


if __name__ == "__main__":
    main()
