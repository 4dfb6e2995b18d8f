from multiprocessing import Process


def safe_run(func, *args):
    """runs func in a process, tells if it worked"""
    process = Process(target=func, args=args)
    try:
        process.start()
        process.join()
    except Exception as error:
        print("it failed:", error)
        return False
    else:
        return True


def withdraw(owner, balance, amount):
    if amount > balance:
        raise RuntimeError(f"{owner} has only {balance}")
    print(owner, "now has", balance - amount)


def main():
    orders = [("ann", 100, 30), ("bob", 20, 50), ("cat", 70, 70)]
    good = 0
    for o in orders:
        if safe_run(withdraw, *o):
            good += 1
    print(good, "of", len(orders), "orders were paid")


if __name__ == "__main__":
    main()
