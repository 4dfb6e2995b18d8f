import multiprocessing


def double_all(conn):
    numbers = []
    while True:
        item = conn.recv()
        if item == "end":
            break
        numbers.append(item)
    while numbers:
        conn.send(2 * numbers.pop())
    conn.send("end")


def double_through_pipe(numbers):
    conn, child_conn = multiprocessing.Pipe()
    p = multiprocessing.Process(target=double_all, args=(child_conn,))
    p.start()
    for number in numbers:
        conn.send(number)
    conn.send("end")
    doubles = []
    while True:
        item = conn.recv()
        if item == "end":
            break
        doubles.append(item)
    p.join()
    return doubles
