import multiprocessing as mp

def put_in(account, n):
    for i in range(n):
        account.value = account.value + 1

def take_out(account, n):
    for i in range(n):
        account.value = account.value - 1

if __name__ == "__main__":
    account = mp.Value("l", 1000)
    a = mp.Process(target=put_in, args=(account, 60000))
    b = mp.Process(target=take_out, args=(account, 60000))
    a.start(); b.start()
    a.join(); b.join()
    print("before: 1000, after:", account.value)
    if account.value == 1000:
        print("the bank is happy")
    else:
        print("where did the money go??")
