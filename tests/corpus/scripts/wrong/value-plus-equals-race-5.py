from multiprocessing import Process, Value


def press(button, n):
    while n > 0:
        button.value += 1
        n -= 1


if __name__ == "__main__":
    clicks = Value("i", 0)
    people = [Process(target=press, args=(clicks, 25000)) for _ in range(4)]
    [p.start() for p in people]
    [p.join() for p in people]
    print(clicks.value, "clicks")
    if clicks.value != 100000:
        print("expected 100000 ???")
