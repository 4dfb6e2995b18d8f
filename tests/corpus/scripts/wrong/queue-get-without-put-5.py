# calculadora: el proceso hijo calcula, el padre pregunta por el Pipe
import multiprocessing


def calculadora(conn):
    while True:
        orden = conn.recv()
        if orden == "fin":
            break
        op, a, b = orden
        if op == "suma":
            conn.send(a + b)
        elif op == "resta":
            conn.send(a - b)
        elif op == "producto":
            conn.send(a * b)


def preguntar(conn, op, a, b):
    conn.send((op, a, b))
    resultado = conn.recv()
    print(op, a, b, "=", resultado, flush=True)


if __name__ == "__main__":
    padre, hijo = multiprocessing.Pipe()
    proceso = multiprocessing.Process(target=calculadora, args=(hijo,))
    proceso.start()

    preguntar(padre, "suma", 3, 4)
    preguntar(padre, "producto", 6, 7)
    preguntar(padre, "potencia", 2, 8)
    preguntar(padre, "resta", 10, 1)

    padre.send("fin")
    proceso.join()
