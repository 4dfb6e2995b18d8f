import multiprocessing as mp


def read_log(conn):
    for line in ["login anna", "login ben", "logout anna"]:
        conn.send(line)
    conn.close()


def lines(conn):
    """Gives line after line until the other side has closed the pipe."""
    while True:
        try:
            yield conn.recv()
        except EOFError:
            return


if __name__ == "__main__":
    mine, yours = mp.Pipe()
    child = mp.Process(target=read_log, args=(yours,))
    child.start()
    for number, line in enumerate(lines(mine), 1):
        print(number, line)
    child.join()
    print("end of log")
