import multiprocessing as mp


def pay_in(account, times):
    my_lock = mp.Lock()
    for _ in range(times):
        my_lock.acquire()
        account.value += 1
        my_lock.release()


def pay_out(account, times):
    my_lock = mp.Lock()
    for _ in range(times):
        my_lock.acquire()
        account.value -= 1
        my_lock.release()


def main():
    account = mp.Value("i", 100, lock=False)
    jobs = [
        mp.Process(target=pay_in, args=(account, 150_000)),
        mp.Process(target=pay_out, args=(account, 150_000)),
    ]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("on the account:", account.value)


if __name__ == "__main__":
    main()
