from multiprocessing import Pipe, Process


def square(conn, n):
    for i in range(n):
        x = conn.recv()
        conn.send(x**2)
    conn.close()


def double_through_pipe(numbers):
    p_conn, c_conn = Pipe()
    p = Process(target=square, args=(c_conn, len(numbers)))
    p.start()
    doubles = []
    for x in numbers:
        p_conn.send(x)
        doubles.append(p_conn.recv())
    p.join()
    return doubles
