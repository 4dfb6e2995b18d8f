# Start four processes and print four numbers.
from multiprocessing import Process

def task(number):
    pass

if __name__ == "__main__":
    numbers = [3, 6, 9, 12]
    processes = []
    for number in numbers:
        process = Process(target=task, args=(number,))
        processes.append(process)
        process.start()
        print("Process for", number, "prints", number * number)
    for process in processes:
        process.join()
