import multiprocessing as mp
import time
from multiprocessing.connection import Client, Listener


def bank(listener, questions):
    """Answers questions of one customer connection."""
    with listener.accept() as conn:
        for _ in range(questions):
            who = conn.recv()
            time.sleep(0.05)
            conn.send((who, len(who) * 100))


def customer(name):
    session.send(name)
    time.sleep(0.02)
    if session.poll(1.5):
        answer = session.recv()
        print(name, "got the balance of", *answer, "" if answer[0] == name else "  <-- ???")
    else:
        print(name, "got no answer")


if __name__ == "__main__":
    names = ["ann", "robert", "cy", "dorothea"]
    listener = Listener()
    server = mp.Process(target=bank, args=(listener, len(names)), daemon=True)
    server.start()
    session = Client(listener.address)
    customers = [mp.Process(target=customer, args=(n,)) for n in names]
    for c in customers:
        c.start()
    for c in customers:
        c.join()
    session.close()
    server.join(1)
