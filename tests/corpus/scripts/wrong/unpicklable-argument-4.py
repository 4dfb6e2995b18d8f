from multiprocessing import Process

def add_up(label, values):
    print(label, sum(values))

if __name__ == "__main__":
    evens = (n for n in range(0, 1000, 2))
    odds = (n for n in range(1, 1000, 2))
    p1 = Process(target=add_up, args=("even", evens))
    p2 = Process(target=add_up, args=("odd", odds))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print("finished")
