from multiprocessing import Manager, Process


def visit(log, name):
    log.append(f"{name} in")
    log.append(f"{name} out")


if __name__ == "__main__":
    with Manager() as manager:
        log = manager.list()
        ps = [Process(target=visit, args=(log, n)) for n in "ab"]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(log), log.index("a in") < log.index("a out"))
