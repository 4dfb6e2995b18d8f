import multiprocessing as mp


def cook(name, first, second, kitchen):
    with first:
        print(name, "has the first tool")
        kitchen.wait()          # nobody begins alone
        with second:
            print(name, "has both tools and cooks")


if __name__ == "__main__":
    knife = mp.Lock()
    pan = mp.Lock()
    kitchen = mp.Barrier(2)
    a = mp.Process(target=cook, args=("Anna", knife, pan, kitchen))
    b = mp.Process(target=cook, args=("Bert", pan, knife, kitchen))
    a.start()
    b.start()
    a.join()
    b.join()
    print("dinner is ready")
