import multiprocessing as mp


def reader(todo, found):
    while True:
        line = todo.get()
        try:
            if line.startswith("#"):
                continue
            found.put(len(line.split()))
        finally:
            todo.task_done()       # also for the lines that are left out


def main():
    todo, found = mp.JoinableQueue(), mp.SimpleQueue()
    for _ in range(2):
        mp.Process(target=reader, args=(todo, found), daemon=True).start()
    for line in ("# header", "one two", "three four five", "# end", "six"):
        todo.put(line)
    todo.join()
    words = 0
    while not found.empty():
        words += found.get()
    print(words, "words")


if __name__ == "__main__":
    main()
