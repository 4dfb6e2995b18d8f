from multiprocessing import Pool
import time

def send_mail(person):
    time.sleep(0.1)
    return "mail sent to " + person

if __name__ == "__main__":
    people = ["Tom", "Uma", "Vic"]
    pool = Pool(len(people))
    replies = []
    while people:
        person = people.pop()
        replies.append(pool.apply_async(send_mail, (person,)))
        print("queued", person)
        pool.close()
    pool.join()
    for r in replies:
        print(r.get())
