from multiprocessing import Condition, Process, Value


def countdown(n, now, turn):
    with turn:
        turn.wait_for(lambda: now.value == n)
        print(n)
        now.value -= 1
        turn.notify_all()


if __name__ == "__main__":
    now, turn = Value("i", 3), Condition()
    ps = [Process(target=countdown, args=(n, now, turn)) for n in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("lift off")
