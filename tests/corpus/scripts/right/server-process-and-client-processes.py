from multiprocessing import Process, Queue


def bank(requests, answers):
    money = 100
    while True:
        who, amount = requests.get()
        money -= amount
        answers[who].put(money >= 0)


def client(who, requests, answer):
    requests.put((who, 40))
    print(who, "may" if answer.get() else "may not", flush=True)


if __name__ == "__main__":
    requests, answers = Queue(), {who: Queue() for who in "AB"}
    Process(target=bank, args=(requests, answers), daemon=True).start()
    clients = [Process(target=client, args=(who, requests, answers[who])) for who in "AB"]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
