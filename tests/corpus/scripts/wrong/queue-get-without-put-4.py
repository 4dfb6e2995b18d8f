import multiprocessing


def oracle(line):
    question = line.recv()
    line.send(question[::-1])


if __name__ == "__main__":
    oracles = []
    for number in range(3):
        mine, theirs = multiprocessing.Pipe()
        oracle_process = multiprocessing.Process(target=oracle, args=(theirs,))
        oracle_process.start()
        oracles.append((oracle_process, mine))
    for process, mine in oracles:
        process.join()
    print("all asked")
