from multiprocessing import Process, Semaphore


def say(word, my_turn, next_turn):
    my_turn.acquire()
    print(word, end=" ", flush=True)
    next_turn.release()


if __name__ == "__main__":
    words = "every process has its turn".split()
    turns = [Semaphore(0) for _ in range(len(words) + 1)]
    team = [Process(target=say, args=(w, turns[i], turns[i + 1])) for i, w in enumerate(words)]
    for member in reversed(team):
        member.start()
    turns[0].release()
    turns[-1].acquire()
    print()
    for member in team:
        member.join()
