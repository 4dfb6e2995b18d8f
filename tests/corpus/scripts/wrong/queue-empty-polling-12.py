import multiprocessing as mp
import time


def worker(todo, found):
    while True:
        n = todo.get()
        todo.task_done()
        time.sleep(0.3)
        found.put(n * n)


def main():
    todo, found = mp.JoinableQueue(), mp.SimpleQueue()
    for _ in range(2):
        mp.Process(target=worker, args=(todo, found), daemon=True).start()
    for n in range(4):
        todo.put(n)
    todo.join()
    squares = []
    while not found.empty():
        squares.append(found.get())
    print(squares)


if __name__ == "__main__":
    main()
