from multiprocessing import get_context

# spawn is the same on all systems
ctx = get_context("spawn")


def child_main(conn):
    while True:
        try:
            number = conn.recv()
        except EOFError:
            break
        conn.send(2 * number)


def double_through_pipe(numbers):
    conn, other = ctx.Pipe()
    p = ctx.Process(target=child_main, args=(other,))
    p.start()
    out = []
    for number in numbers:
        conn.send(number)
        out.append(conn.recv())
    p.join()
    return out
