import multiprocessing as mp


def mailer(box, letters):
    while True:
        name, address = box.get()
        if "@" not in address:
            letters.put(name + ": no valid address")
            continue
        letters.put(name + ": letter sent to " + address)
        box.task_done()


def main():
    people = {
        "Ida": "ida@school.example",
        "Jon": "jon at home",
        "Kim": "kim@school.example",
        "Lea": "lea@club.example",
    }
    box = mp.JoinableQueue()
    letters = mp.Queue()
    for i in range(2):
        mp.Process(target=mailer, args=(box, letters), daemon=True).start()
    for item in people.items():
        box.put(item)
    box.join()
    for _ in people:
        print(letters.get())


if __name__ == "__main__":
    main()
